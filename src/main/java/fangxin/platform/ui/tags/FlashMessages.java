package fangxin.platform.ui.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;

/** Tag of the messages about the action just completed, and the next step. */
@FacesComponent("fangxin.News")
public class FlashMessages extends AbstractTag {

    @Override
    void open(HtmlWriter html) throws IOException {
        html.open("div").with("id", getClientId(html.context()));
        List<FacesMessage> news = html.context().getMessageList().stream()
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) < 0)
                .toList();
        if (news.isEmpty()) {
            return;
        }
        html.open("div", "news").with("role", "status");
        for (FacesMessage each : news) {
            html.element("p", null, each.getSummary());
        }
        html.close("div");
    }

    @Override
    void close(HtmlWriter html) throws IOException {
        html.close("div");
    }
}
