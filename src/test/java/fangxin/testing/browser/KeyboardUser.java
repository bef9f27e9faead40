package fangxin.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fangxin.testing.http.Http;
import java.net.URI;

/**
 * A signed-in account that works without a mouse: it reaches each link, field and button by Tab, where its focus must be
 * visible, and uses it by Enter, Space, arrows and characters.
 */
public final class KeyboardUser {
    /** More stops than any page has; a keyboard trap would need them all. */
    private static final int MOST_STOPS = 600;

    private static final int MOST_CHOICES = 10;

    private final Page page;

    public KeyboardUser(Chromium chromium, String account) {
        page = chromium.someone("zh", Chromium.WIDE).newPage();
        page.onFileChooser(dialog -> {}); // from now on no dialog opens outside of the page
        page.navigate("/login");
        type("[id='byPassword:username']", account);
        type("[id='byPassword:password']", Http.passwordOf(account));
        press("[id='byPassword:enter']", "Enter");
        page.waitForURL(address -> !pathOf(address).equals("/login"));
    }

    public Page page() {
        return page;
    }

    /** Opens an address, as from a message. */
    public void open(String address) {
        page.navigate(address);
    }

    /** Presses a link or a button that leads to another page. */
    public void follow(String selector, String path) {
        press(selector, "Enter");
        page.waitForURL(address -> pathOf(address).equals(path));
    }

    public void press(String selector, String key) {
        reach(selector);
        page.keyboard().press(key);
    }

    public void type(String selector, String text) {
        reach(selector);
        page.keyboard().type(text);
    }

    /** Chooses one of the radio buttons of a name by the arrows. */
    public void choose(String name, String value) {
        reach("input[name='" + name + "']");
        for (int pressed = 0; !isFocused("[value='" + value + "']"); pressed++) {
            assertThat(pressed).as(name + " " + value).isLessThan(MOST_CHOICES);
            page.keyboard().press("ArrowDown");
        }
    }

    /** Presses a button that opens the file dialog of the browser, in which a file is chosen. */
    public void chooseFile(String button, FilePayload file) {
        reach(button);
        FileChooser dialog = page.waitForFileChooser(() -> page.keyboard().press("Enter"));
        dialog.setFiles(file);
    }

    private void reach(String selector) {
        for (int stops = 0; !isFocused(selector); stops++) {
            assertThat(stops)
                    .as("stops before " + selector + " on " + page.url())
                    .isLessThan(MOST_STOPS);
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate("""
                () => {
                  const style = getComputedStyle(document.activeElement);
                  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
                }"""))
                .as("the focus is visible at " + selector)
                .isTrue();
    }

    private boolean isFocused(String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    private static String pathOf(String address) {
        return URI.create(address).getPath();
    }
}
