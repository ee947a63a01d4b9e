package org.elasticsearch.plugins;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.elasticsearch.action.admin.cluster.node.info.PluginsAndModules;
import org.elasticsearch.env.Environment;

/**
 * Presents plugins that are already created. In this package because {@link PluginsService} is to be extended here
 * only.
 */
public final class ClassPathPlugins extends PluginsService {

    private final List<LoadedPlugin> loaded;

    public ClassPathPlugins(Environment environment, List<Plugin> plugins) {
        super(environment.settings(), environment.configDir(), new PluginsLoader(Set.of(), Set.of(), Map.of()));
        loaded = plugins.stream().map(ClassPathPlugins::load).toList();
    }

    private static LoadedPlugin load(Plugin plugin) {
        Class<?> type = plugin.getClass();
        PluginDescriptor descriptor = new PluginDescriptor(
                type.getSimpleName(),
                type.getName(),
                "",
                "",
                "",
                type.getName(),
                null,
                List.of(),
                false,
                false,
                false,
                false,
                PluginDescriptor.DeploymentTarget.ALL);
        return new LoadedPlugin(descriptor, plugin, type.getClassLoader());
    }

    @Override
    protected List<LoadedPlugin> plugins() {
        return loaded;
    }

    @Override
    public PluginsAndModules info() {
        return new PluginsAndModules(
                List.of(), loaded.stream().map(LoadedPlugin::descriptor).toList());
    }

    /** Everything shares one class loader, so each provider is found once, not once per plugin. */
    @Override
    public <T> List<? extends T> loadServiceProviders(Class<T> service) {
        return ServiceLoader.load(service, getClass().getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
