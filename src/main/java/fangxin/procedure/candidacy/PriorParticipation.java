package fangxin.procedure.candidacy;

/**
 * Port by which a later feature answers whether an officer took part in a refusal other than by a step in the
 * journal, for example by a seat in the meeting.
 */
public interface PriorParticipation {
    /**
     * Returns whether the person of this name took part in the candidacy, and therefore does not review its refusal.
     */
    boolean hasTakenPart(Candidacy candidacy, String name);
}
