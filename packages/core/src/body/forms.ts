import type { BodyForm, CompiledVerifier, ReceivedRequest, Verdict } from '../contract/scheme.ts'

/** Each form of the body in turn, until one is what was signed; the proof holds that form. */
export function verifyForms(forms: readonly BodyForm[], verify: CompiledVerifier): CompiledVerifier {
  const attempt = async (request: ReceivedRequest, position: number): Promise<Verdict> => {
    const make = forms[position]
    if (make === undefined) return { ok: false, code: 'ERR_SIGNATURE_MISMATCH' }
    const form = make(request.body)
    if (form === undefined) return attempt(request, position + 1)
    const verdict = await verify({ ...request, body: form.body, event: form.event?.value })
    if (verdict.ok) return { ok: true, proof: { ...verdict.proof, form } }
    return verdict.code === 'ERR_SIGNATURE_MISMATCH' ? attempt(request, position + 1) : verdict
  }
  return (request) => attempt(request, 0)
}
