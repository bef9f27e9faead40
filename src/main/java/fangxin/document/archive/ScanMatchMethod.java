package fangxin.document.archive;

/** How its paper was found: by the code on it, by the number in the file's name, or by a person. */
public enum ScanMatchMethod {
    CODE,
    NUMBER,
    HAND
}
