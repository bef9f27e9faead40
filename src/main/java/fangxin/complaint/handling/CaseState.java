package fangxin.complaint.handling;

/**
 * Value of a complaint, by its number, with its state at a moment (某时办理状态), as a report counts it.
 */
public record CaseState(String number, HandlingState state) {}
