package fangxin.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class FrequentAccessResolverTest {
    /** A record with a component, a method, and a method that fails. */
    public record Shop(String name) {
        public boolean isNamed() {
            return !name.isEmpty();
        }

        public String failing() {
            throw new IllegalStateException("closed");
        }
    }

    private final ELResolver resolver = new FrequentAccessResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object value, Class<T> type) {
            return (T) (value == null ? "" : value.toString());
        }
    };

    @Test
    void readsComponentsAndMethodsOfRecords() {
        Shop shop = new Shop("红星");

        assertThat(resolver.getValue(context, shop, "name")).isEqualTo("红星");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.getValue(context, shop, "isNamed")).isEqualTo(true);
        assertThat(resolver.getValue(context, new Shop("春城"), "name")).isEqualTo("春城");
    }

    @Test
    void leavesWhatARecordDoesNotHaveToTheServer() {
        context.setPropertyResolved(false);

        assertThat(resolver.getValue(context, new Shop("红星"), "named")).isNull();
        assertThat(resolver.getValue(context, "text", "length")).isNull();
        assertThat(resolver.invoke(context, "text", "length", null, new Object[0]))
                .isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void throwsWhatAnAccessorThrowsAsCause() {
        Shop shop = new Shop("红星");

        assertThatThrownBy(() -> resolver.getValue(context, shop, "failing"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void appendsTheTextOfAnyValue() {
        assertThat(resolver.invoke(context, "key.", "concat", null, new Object[] {Thread.State.NEW}))
                .isEqualTo("key.NEW");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.invoke(context, "key.", "concat", null, new Object[] {null}))
                .isEqualTo("key.");
    }
}
