package fangxin.document.archive;

/**
 * Enum of the ways in which a scan was matched to its document: by QR code, by the number in the file name, or by a
 * person.
 */
public enum ScanMatchMethod {
    CODE,
    NUMBER,
    HAND
}
