package fangxin.merchant;

/**
 * Content of a business licence (营业执照) that was read from its QR code or from its text.
 *
 * @param creditCode unified social credit code
 * @param name       registered name, or null where it was not read
 */
public record LicenceContent(String creditCode, String name) {}
