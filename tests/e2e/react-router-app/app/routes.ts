import { route } from '@react-router/dev/routes'

export default [
  route('webhooks', 'routes/webhooks.ts'),
  route('quick', 'routes/quick.ts'),
  route('once', 'routes/once.ts'),
]
