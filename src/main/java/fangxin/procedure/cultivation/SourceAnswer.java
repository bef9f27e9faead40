package fangxin.procedure.cultivation;

/**
 * Enum of the answers of registers to whether a fact stands against a subject (数据核查结论). A register that is late or
 * incomplete never answers NO.
 */
public enum SourceAnswer {
    YES,
    NO,
    /** 未核: no register answers, and a person decides. */
    UNKNOWN
}
