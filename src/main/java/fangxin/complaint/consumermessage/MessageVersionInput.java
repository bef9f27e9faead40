package fangxin.complaint.consumermessage;

import jakarta.validation.constraints.Min;

/**
 * Input of an officer who publishes an opinion: the version of the message that was shown.
 *
 * @param version      version of the message that the officer saw
 * @param maskDoubtful whether the parts that may be personal data are masked too
 */
public record MessageVersionInput(@Min(0) long version, boolean maskDoubtful) {}
