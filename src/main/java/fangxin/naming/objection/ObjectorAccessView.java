package fangxin.naming.objection;

import java.time.Instant;

/** One reading of an objector's identity. */
public record ObjectorAccessView(String by, String reason, Instant at) {}
