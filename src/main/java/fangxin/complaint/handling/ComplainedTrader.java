package fangxin.complaint.handling;

import java.io.Serializable;

/**
 * Value of the trader against whom a complaint is directed (被投诉人): name, credit code and address, as far as they are
 * known, and the title and merchant with which it was matched.
 *
 * @param creditCode unified social credit code; null where the platform states none
 * @param title      number of the title that was matched; null where none was
 * @param merchant   id of the merchant of that title; null where none was matched
 */
public record ComplainedTrader(String name, String creditCode, String address, String title, String merchant)
        implements Serializable {}
