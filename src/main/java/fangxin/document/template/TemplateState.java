package fangxin.document.template;

/** A proposed template has been checked and can be looked at; one is in force. */
public enum TemplateState {
    PROPOSED,
    IN_FORCE,
    REPLACED,
    WITHDRAWN
}
