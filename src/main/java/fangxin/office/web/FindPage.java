package fangxin.office.web;

import fangxin.office.FindDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the box at the head of every work page finds. */
@Named
@RequestScoped
public class FindPage {
    @Inject
    FindDesk desk;
    private String text;
    private FindDesk.Found found;

    public void open() {
        found = desk.look(text).orElse(null);
    }

    public FindDesk.Found getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
