package fangxin.procedure.cultivation;

/**
 * Record of an act of this phase (培育记录): a verification, return notice, visit and others. The newest of a type counts.
 */
interface CultivationRecord {
    String id();

    CultivationAct act();
}
