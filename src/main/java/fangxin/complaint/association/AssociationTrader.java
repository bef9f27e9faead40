package fangxin.complaint.association;

/**
 * Value of the trader of a case of an association (经营者), matched with the register: name, credit code, certificate
 * number of its titled shop, and id of its merchant.
 *
 * @param creditCode its credit code, or null
 * @param title      certificate number of its titled shop, or null
 * @param merchant   id of its merchant, from which an officer can be recused; null where it is not registered
 */
record AssociationTrader(String name, String creditCode, String title, String merchant) {}
