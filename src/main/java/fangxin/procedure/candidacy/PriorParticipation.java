package fangxin.procedure.candidacy;

/**
 * Port by which a later feature answers whether an officer took part in a refusal other than by a step in the
 * journal, for example by a seat in the meeting.
 */
public interface PriorParticipation {
    /** Whether the person of this name had such a part, and therefore does not review the refusal. */
    boolean hasTakenPart(Candidacy candidacy, String name);
}
