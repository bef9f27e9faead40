package fangxin.platform.config.planted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that anyone may change to anything. */
@Entity
public class Settable {
    @Id
    private String id;

    public String id() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
