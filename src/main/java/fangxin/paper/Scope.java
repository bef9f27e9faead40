package fangxin.paper;

/** Where papers are offered. */
public enum Scope { CANDIDACY, ROUND, NOTICE, ACT, MEETING }
