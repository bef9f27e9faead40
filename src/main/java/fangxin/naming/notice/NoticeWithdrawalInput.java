package fangxin.naming.notice;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of the person who withdraws a notice: the reason, for the journal; named apart from the reason of a
 * correction on the same page.
 */
public record NoticeWithdrawalInput(
        @NotBlank @Length(max = 500) String withdrawalReason) {}
