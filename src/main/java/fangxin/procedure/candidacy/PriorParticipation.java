package fangxin.procedure.candidacy;

/** A part in a refusal that the candidacy's journal does not show, for example a seat in the meeting that refused. */
public interface PriorParticipation {
    /** Whether the person of this name had such a part, and therefore does not review the refusal. */
    boolean tookPart(Candidacy candidacy, String name);
}
