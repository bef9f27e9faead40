package fangxin.naming.objection;

import java.time.Instant;

/** View of one logged access to an objector's identity: who, why and when. */
public record ObjectorAccessView(String by, String reason, Instant accessedAt) {}
