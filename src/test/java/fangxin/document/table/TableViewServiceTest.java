package fangxin.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableViewServiceTest {
    private static final String OFFICER = "officer";
    private static final String LIST = "cases";

    private final Map<String, TableView> rows = new HashMap<>();
    private final List<String> locked = new ArrayList<>();
    private final TableViewService service = new TableViewService();
    private TableView fromOtherTab;

    @BeforeEach
    void connect() {
        service.views = new TableViewRepository() {
            @Override
            Optional<TableView> find(String account, String listName) {
                return Optional.ofNullable(rows.get(TableView.id(account, listName)));
            }

            @Override
            void add(TableView view) {
                assertThat(rows.putIfAbsent(TableView.id(view.account(), view.listName()), view))
                        .isNull();
            }
        };
        service.accounts = new AccountRepository() {
            @Override
            public Account findForUpdate(String username) {
                locked.add(username);
                if (fromOtherTab != null) {
                    rows.put(TableView.id(OFFICER, LIST), fromOtherTab);
                }
                return null;
            }
        };
        service.currentUser = new CurrentUser() {
            @Override
            public Actor actor() {
                return new Actor(OFFICER, "Officer", List.of());
            }
        };
    }

    @Test
    void theFirstStateOfAListIsAddedAndTheNextReplacesIt() {
        service.save(LIST, ordered("due"));
        service.save(LIST, ordered("-due"));

        assertThat(service.find(LIST)).contains(ordered("-due"));
        assertThat(locked).containsExactly(OFFICER);
    }

    @Test
    void ofTwoTabsThatSaveTheFirstStateAtOnceTheSecondReplacesThatOfTheFirst() {
        fromOtherTab = new TableView(OFFICER, LIST, ordered("due"));

        service.save(LIST, ordered("stage"));

        assertThat(service.find(LIST)).contains(ordered("stage"));
    }

    private static TableState ordered(String sort) {
        return new TableState(List.of("due", "stage"), sort, Map.of(), 20);
    }
}
