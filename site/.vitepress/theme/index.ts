// Without fonts: the reader's own are good enough, and need not be loaded.

import type { Theme } from 'vitepress'
import theme from 'vitepress/theme-without-fonts'
import './style.css'

export default theme satisfies Theme
