package fangxin.merchant;

/**
 * Value with the data that were read from a business licence (营业执照), from its QR code or its printed text: the credit
 * code and, if it was read, the registered name.
 *
 * @param creditCode unified social credit code
 * @param name       registered name, or null where it was not read
 */
public record LicenceContent(String creditCode, String name) {}
