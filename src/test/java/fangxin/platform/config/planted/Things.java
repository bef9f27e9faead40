package fangxin.platform.config.planted;

import jakarta.persistence.EntityManager;

/** A repository. */
public class Things {
    EntityManager em;
}
