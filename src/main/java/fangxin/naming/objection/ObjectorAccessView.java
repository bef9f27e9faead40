package fangxin.naming.objection;

import java.time.Instant;

public record ObjectorAccessView(String by, String reason, Instant at) {}
