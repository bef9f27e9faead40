package fangxin.procedure.evaluation;

import fangxin.procedure.candidacy.WorkSubject;
import fangxin.procedure.candidacy.WorkSubjectType;

/** Port by which a feature provides the subjects of score sheets of one type: candidacies, or titles under re-check. */
public interface ScoredSubjectSource {
    WorkSubjectType type();

    /** Returns the subject with this id; not found where there is none for the reader. */
    ScoredSubject byId(String id);

    /** Returns the subject of a sheet that this transaction has found for its reader, without checking that again. */
    ScoredSubject of(WorkSubject found);

    /**
     * Returns the subject, locked until the transaction ends: a second writer waits and reads what the first has saved.
     */
    ScoredSubject findForUpdate(String id);
}
