package fangxin.demo;

import fangxin.platform.ConfigFiles;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;

/** What the people of the demonstration write, from config/demo/words.json. */
final class DemoWords {
    private static final Map<String, String> WORDS =
            ConfigFiles.json("demo/words.json", new HashMap<String, String>() { }.getClass().getGenericSuperclass());

    private DemoWords() { }

    static String of(String key, Object... arguments) {
        return arguments.length == 0 ? WORDS.get(key) : MessageFormat.format(WORDS.get(key), arguments);
    }
}
