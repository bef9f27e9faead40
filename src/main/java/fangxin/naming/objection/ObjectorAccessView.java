package fangxin.naming.objection;

import java.time.Instant;

/** Access to an objector's identity, with its reason. */
public record ObjectorAccessView(String by, String reason, Instant accessedAt) {}
