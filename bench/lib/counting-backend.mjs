/** A crypto backend that counts the MACs another one makes. @param {any} backend */
export function countingBackend(backend) {
  const counter = {
    macs: 0,
    backend: {
      ...backend,
      macKey(...parameters) {
        const mac = backend.macKey(...parameters)
        return (...content) => {
          counter.macs++
          return mac(...content)
        }
      },
    },
  }
  return counter
}
