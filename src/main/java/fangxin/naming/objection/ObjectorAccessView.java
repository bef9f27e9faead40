package fangxin.naming.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

public record ObjectorAccessView(String by, String reason, Instant at) {}
