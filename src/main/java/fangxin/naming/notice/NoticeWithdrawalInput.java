package fangxin.naming.notice;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Reason why a notice is withdrawn, for the journal. */
public record NoticeWithdrawalInput(
        @NotBlank @Length(max = 500) String reason) {}
