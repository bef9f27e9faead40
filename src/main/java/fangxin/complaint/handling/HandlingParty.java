package fangxin.complaint.handling;

/**
 * Enum of the parties that take steps of a complaint (办理主体): the platform, the receiving office, the competent office
 * or unit, and the office above.
 */
public enum HandlingParty {
    /** The platform 12315 or 12345, whose events an import records. */
    PLATFORM,
    /** The receiving office that receives complaints and distributes them (统一接收机构). */
    RECEIVING_OFFICE,
    /** The competent office or unit. */
    UNIT,
    /** The office above the competent one, which designates an authority after a dispute (article 33). */
    SUPERIOR
}
