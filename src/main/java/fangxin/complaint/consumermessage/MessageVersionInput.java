package fangxin.complaint.consumermessage;

import jakarta.validation.constraints.Min;

/**
 * Input of an officer that acts on a message as it was shown.
 *
 * @param version version of the message that the officer saw
 */
public record MessageVersionInput(@Min(0) long version) {}
