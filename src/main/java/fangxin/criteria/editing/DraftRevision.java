package fangxin.criteria.editing;

import fangxin.organization.identity.RecordedActor;
import java.time.Instant;

/** Revision of a draft: who changed which part, without the content. */
record DraftRevision(int revision, String part, RecordedActor actor, Instant changedAt) {}
