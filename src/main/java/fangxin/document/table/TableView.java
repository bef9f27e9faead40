package fangxin.document.table;

import fangxin.common.validation.Length;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/** Stored state of a list (columns, filters, order) in which an account last saw it, one for each account and list. */
@Entity
@Table(name = "table_view")
public class TableView {
    @Id
    @Length(max = 101)
    private String id;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 40)
    private String listName;

    @NotNull
    @Convert(converter = TableState.TableStateConverter.class)
    @JsonLength(max = 4000)
    private TableState state;

    protected TableView() {}

    TableView(String account, String listName, TableState state) {
        this.id = id(account, listName);
        this.account = account;
        this.listName = listName;
        this.state = state;
    }

    static String id(String account, String listName) {
        return account + "/" + listName;
    }

    String account() {
        return account;
    }

    String listName() {
        return listName;
    }

    TableState state() {
        return state;
    }

    void change(TableState chosen) {
        this.state = chosen;
    }
}
