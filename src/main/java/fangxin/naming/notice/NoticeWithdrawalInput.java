package fangxin.naming.notice;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of the officer who withdraws a notice or its last correction: the reason, which is stored; named apart from the
 * reason of a correction on the same page.
 */
public record NoticeWithdrawalInput(
        @NotBlank @Length(max = 500) String withdrawalReason) {}
