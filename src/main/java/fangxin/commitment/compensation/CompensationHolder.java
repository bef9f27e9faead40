package fangxin.commitment.compensation;

import java.io.Serializable;

/**
 * Value of the organisation that holds the money of advance compensation (赔付资金管理单位), never the programme: type, name,
 * credit code, and the phone number where consumers ask for payment.
 *
 * @param phone where consumers ask for payment
 */
public record CompensationHolder(CompensationHolderType type, String name, String creditCode, String phone)
        implements Serializable {}
