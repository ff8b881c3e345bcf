/** What a claim of a key says: it is yours, it is done, or somebody else is at it. */
export type ClaimVerdict = 'claimed' | 'completed' | 'in-progress'

/**
 * Remembers which events were handled. A key is free, claimed until its lease ends, or completed until its retention
 * ends. Every claim carries a token of its own, so that who comes late can neither complete nor release the claim of
 * another. Each call is atomic, also among processes, and rejects where the store cannot be asked.
 */
export interface ReplayStore {
  /**
   * Takes the key for `leaseSeconds` if it is free, or claimed with the same token (a call that was sent twice).
   * @param token new for every claim; never `completed`
   */
  claim(key: string, token: string, leaseSeconds: number): Promise<ClaimVerdict>
  /**
   * Keeps the key as completed for `retentionSeconds`. True unless it was completed, or is now claimed, by another; a
   * lease that ended meanwhile does no harm as long as nobody took the key.
   */
  complete(key: string, token: string, retentionSeconds: number): Promise<boolean>
  /** Frees the key, if the claim with this token still holds it. */
  release(key: string, token: string): Promise<void>
}
