package fangxin.document.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Repository of the states in which accounts last saw the lists: adds, finds and removes one. */
@ApplicationScoped
class TableViewRepository {
    @PersistenceContext
    EntityManager em;

    Optional<TableView> find(String account, String listName) {
        return Optional.ofNullable(em.find(TableView.class, TableView.id(account, listName)));
    }

    void add(TableView view) {
        em.persist(view);
    }

    void remove(TableView view) {
        em.remove(view);
    }
}
