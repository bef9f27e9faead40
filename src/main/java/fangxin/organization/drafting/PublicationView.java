package fangxin.organization.drafting;

import java.time.Instant;

/**
 * View of a publication that waits, for the editors of the draft: who published it, when it becomes public, and whether
 * the reader can take it back.
 *
 * @param name         who published
 * @param publicAt     when the draft becomes public
 * @param withdrawable whether the reader can take the publication back
 */
public record PublicationView(String name, Instant scheduledAt, Instant publicAt, boolean withdrawable) {}
