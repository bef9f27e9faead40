package fangxin.naming.objection;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** @param contact phone number or mail address, else how a letter reaches the person; null if not given */
public record ObjectorIdentity(String name, String contact) {}
