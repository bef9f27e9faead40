package fangxin.procedure.candidacy;

/** A part in a refusal that the journal of the candidacy does not show, for example a seat in the meeting that refused. */
public interface PriorParticipation {
    /** Whether this person had such a part, and therefore does not review the refusal. */
    boolean tookPart(Candidacy candidacy, String name);
}
