package fangxin.document.template;

/**
 * Enum of the states of a template version: proposed (checked, and can be previewed), in force, replaced by another, or
 * withdrawn before it was in force.
 */
public enum TemplateState {
    PROPOSED,
    IN_FORCE,
    REPLACED,
    WITHDRAWN
}
