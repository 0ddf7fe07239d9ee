"""Paths of projects: API, pages, pictures."""

from django.urls import path, re_path

from projects import media, pages, views, views_templates

urlpatterns = [
    path("", pages.home, name="home"),
    path("projects/<int:pk>", pages.editor, name="editor"),
    path("api/projects", views.ProjectViewSet.as_view({"get": "list", "post": "create"}), name="projects"),
    path(
        "api/projects/<int:pk>",
        views.ProjectViewSet.as_view(
            {"get": "retrieve", "put": "update", "patch": "partial_update", "delete": "destroy"}
        ),
        name="project",
    ),
    path("api/projects/<int:pk>/restore", views.ProjectViewSet.as_view({"post": "restore"}), name="project-restore"),
    path(
        "api/projects/<int:pk>/duplicate",
        views.ProjectViewSet.as_view({"post": "duplicate"}),
        name="project-duplicate",
    ),
    path(
        "api/projects/<int:pk>/versions",
        views.VersionViewSet.as_view({"get": "list", "post": "create"}),
        name="project-versions",
    ),
    path(
        "api/projects/<int:pk>/versions/<int:number>",
        views.VersionViewSet.as_view({"get": "retrieve", "patch": "partial_update"}),
        name="project-version",
    ),
    path(
        "api/projects/<int:pk>/versions/<int:number>/restore",
        views.VersionViewSet.as_view({"post": "restore"}),
        name="project-version-restore",
    ),
    path("api/projects/<int:pk>/thumbnail", views.ThumbnailView.as_view(), name="project-thumbnail"),
    path("api/assets", views.AssetViewSet.as_view({"get": "list", "post": "create"}), name="assets"),
    path("api/assets/<uuid:pk>", views.AssetViewSet.as_view({"get": "retrieve"}), name="asset"),
    path(
        "api/templates",
        views_templates.TemplateViewSet.as_view({"get": "list", "post": "create"}),
        name="templates",
    ),
    path(
        "api/templates/<int:pk>",
        views_templates.TemplateViewSet.as_view({"get": "retrieve", "patch": "partial_update", "delete": "destroy"}),
        name="template",
    ),
    path("api/templates/<int:pk>/use", views_templates.TemplateViewSet.as_view({"post": "use"}), name="template-use"),
    re_path(media.PATH, media.media, name="media"),
]
