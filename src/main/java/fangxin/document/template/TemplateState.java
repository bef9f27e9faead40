package fangxin.document.template;

/** Enum of the states of a template version: one is in force; a proposed one was checked and can be previewed. */
public enum TemplateState {
    PROPOSED,
    IN_FORCE,
    REPLACED,
    WITHDRAWN
}
