package fangxin.registry.search.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.registry.search.SearchIndexService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Page on which administrators see the state of this node's search index (number of units, last change, time of the
 * data, last build), and those of the city rebuild it while they wait.
 */
@Named
@ViewScoped
public class SearchIndexPage implements Serializable {
    @Inject
    transient SearchIndexService service;

    public SearchIndexService.IndexStatus getState() {
        return service.state();
    }

    public String build() {
        PageFunctions.addFlashMessage(
                "search.built", PageFunctions.number(service.build().units()));
        return "/admin/search_index.xhtml?faces-redirect=true";
    }
}
