package fangxin.platform.config.planted;

import fangxin.organization.calendar.TimeLimitRecomputation;

/** Calls workers of other packages without being the job of the calendar. */
class RecomputesTimeLimits {
    TimeLimitRecomputation recomputation;
}
