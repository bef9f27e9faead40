package fangxin.application.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The task list of one application. */
@Named
@ViewScoped
public class ApplicationPage extends DraftPage {
}
