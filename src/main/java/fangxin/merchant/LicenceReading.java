package fangxin.merchant;

/**
 * Value that a reading of a business licence returns: the content of the licence, or whether the QR code is one of this
 * site, such as that of a plaque, which is no licence code (企业码).
 *
 * @param content content of the licence, or null where none was read
 * @param ownCode whether only a QR code of this site was read
 */
public record LicenceReading(LicenceContent content, boolean ownCode) {}
