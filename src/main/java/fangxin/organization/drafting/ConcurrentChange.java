package fangxin.organization.drafting;

import java.io.Serializable;
import java.time.Instant;

/**
 * Value of a change that another person has made since a form was opened: who, and when, for the person who decides
 * whether the entries of the form replace it.
 */
public record ConcurrentChange(String name, Instant changedAt) implements Serializable {}
